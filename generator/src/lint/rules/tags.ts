import type { Rule } from "../rule.ts";

export const tags: Rule = {
  name: "tags",
  *check({ document, calls }) {
    const declared = document.tags ?? [];
    const names = declared.map((tag) => tag.name);
    const used = new Set(calls.flatMap((call) => call.operation.tags ?? []));
    for (const name of used) {
      if (names.includes(name)) continue;
      const holder = document.tags ? { at: document, key: "tags", part: "key" as const } : { at: document };
      yield {
        ...holder,
        message: `The tag "${name}" is not declared. Add - { name: ${name}, description: What it is. } in alphabetical order.`,
      };
    }
    for (const [index, tag] of declared.entries()) {
      if (names.indexOf(tag.name) !== index) {
        yield { at: declared, key: index, message: `The tag "${tag.name}" is declared twice. Leave one out.` };
      } else if (!used.has(tag.name)) {
        yield { at: declared, key: index, message: `No operation has the tag "${tag.name}". Leave it out.` };
      }
      const before = names[index - 1];
      if (before !== undefined && before > tag.name) {
        const message = `The tag "${tag.name}" stands after "${before}". Write the tags in alphabetical order.`;
        yield { at: declared, key: index, message };
      }
      if (!tag.description) {
        yield {
          at: declared,
          key: index,
          message: `The tag "${tag.name}" has no description. Say in one sentence what it is.`,
        };
      }
    }
  },
};
