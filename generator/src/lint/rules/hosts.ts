import { nearest } from "../../load/nearest.ts";
import type { Rule } from "../rule.ts";

export const hosts: Rule = {
  name: "hosts",
  *check({ calls, sdk }) {
    const all = sdk.hosts ?? {};
    const known = Object.keys(all);
    for (const { sdk: own } of calls) {
      if (own.host !== undefined && !known.includes(own.host)) {
        yield {
          at: own,
          key: "host",
          message: `There is no host "${own.host}" in x-sdk.hosts. ${nearest(own.host, known)}`,
        };
      }
    }
    for (const headers of [sdk.headers, ...Object.values(sdk.credentials ?? {}).map((each) => each.headers)]) {
      for (const header of Object.values(headers ?? {})) {
        for (const [index, host] of (header.hosts ?? []).entries()) {
          if (known.includes(host)) continue;
          yield {
            at: header.hosts!,
            key: index,
            message: `There is no host "${host}" in x-sdk.hosts. ${nearest(host, known)}`,
          };
        }
      }
    }
    const places = Object.values(all).flatMap((host) => (typeof host.url === "object" ? [host.url] : []));
    const choice = sdk.hostOption;
    if (places.length > 0 && !choice) {
      yield {
        at: sdk,
        key: "hosts",
        part: "key",
        message: `A host has several URLs, and nothing picks one. Write hostOption: { name: region, default: … } beside hosts.`,
      };
    }
    if (places.length === 0 && choice) {
      yield { at: sdk, key: "hostOption", part: "key", message: `No host has several URLs. Leave hostOption out.` };
    }
    const picks = new Set(places.flatMap((urls) => Object.keys(urls)));
    for (const urls of places) {
      const missing = [...picks].filter((pick) => !(pick in urls));
      if (missing.length === 0) continue;
      yield { at: urls, message: `Another host has a URL for ${missing.join(", ")}, this one has none. Add it.` };
    }
    if (choice?.default !== undefined && picks.size > 0 && !picks.has(choice.default)) {
      yield {
        at: choice,
        key: "default",
        message: `No host has a URL for "${choice.default}". ${nearest(choice.default, [...picks])}`,
      };
    }
  },
};
