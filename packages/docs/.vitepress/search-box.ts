/**
 * The search box of the theme, mended for those who do not see it: it is a dialog and no button, its input has a name, and
 * its options are the links themselves, which are named by what they show.
 */
const CHANGES: readonly (readonly [from: string, to: string])[] = [
  [
    `role="button"
      :aria-owns="results?.length ? 'localsearch-list' : undefined"
      aria-expanded="true"
      aria-haspopup="listbox"
      aria-labelledby="localsearch-label"`,
    `role="dialog"
      aria-modal="true"
      :aria-label="buttonText"`,
  ],
  [
    `aria-labelledby="localsearch-label"
            autocapitalize="off"`,
    `:aria-label="buttonText"
            autocapitalize="off"`,
  ],
  [`:aria-labelledby="results?.length ? 'localsearch-label' : undefined"`, `:aria-label="buttonText"`],
  [
    `:id="'localsearch-item-' + index"
            :aria-selected="selectedIndex === index ? 'true' : 'false'"
            role="option"`,
    `role="presentation"`,
  ],
  [
    `:aria-label="[...p.titles, p.title].join(' > ')"`,
    `:id="'localsearch-item-' + index"
              :aria-selected="selectedIndex === index ? 'true' : 'false'"
              role="option"`,
  ],
];

/** A plugin of Vite. It fails where the theme is no longer what was mended. */
export const accessibleSearchBox = {
  name: "accessible-search-box",
  enforce: "pre" as const,
  transform(code: string, id: string): string | undefined {
    if (!id.endsWith("/VPLocalSearchBox.vue")) return undefined;
    return CHANGES.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`The search box of the theme has changed: it has no ${from}`);
      return text.replace(from, to);
    }, code);
  },
};
