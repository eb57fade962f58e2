/** Text in the theme's components, and what takes its place. */
type Change = readonly [from: string, to: string];

/** What the theme withholds from those who do not see it. By the ends of the components' paths. */
const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  // The part of a page that is its content is marked as such on every page but these.
  "/VPHome.vue": [['class="VPHome"', 'class="VPHome" role="main"']],
  "/NotFound.vue": [['class="NotFound"', 'class="NotFound" role="main"']],
  // It is a dialog and no button, its input has a name, and its options are the links, which are named by what they show.
  "/VPLocalSearchBox.vue": [
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
    ["<kbd :aria-label", '<kbd role="img" :aria-label'],
  ],
};

/** A plugin of Vite that mends them. It fails where the theme is no longer what was mended. */
export const accessibleTheme = {
  name: "accessible-theme",
  enforce: "pre" as const,
  transform(code: string, id: string): string | undefined {
    const [, changes] = Object.entries(CHANGES).find(([end]) => id.endsWith(end)) ?? [];
    return changes?.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${id} has changed: it has no ${from}`);
      return text.replaceAll(from, to);
    }, code);
  },
};
