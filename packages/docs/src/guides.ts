/** The guides in the order of the sidebar: file below `content/guide`, and title. */
export const GUIDES = [
  {
    text: "Start",
    items: [
      ["getting-started", "Getting started"],
      ["credentials", "Credentials"],
      ["oauth", "OAuth"],
    ],
  },
  {
    text: "Calls",
    items: [
      ["throttling", "Throttling"],
      ["retries", "Retries and safety"],
      ["paging", "Paging"],
      ["errors", "Errors"],
      ["bulk", "Many at once"],
      ["webhooks", "Webhooks"],
    ],
  },
  {
    text: "Running it",
    items: [
      ["testing", "Testing"],
      ["runtimes", "Runtimes"],
      ["redis", "Many processes"],
      ["token-files", "Tokens in files"],
      ["security", "Security"],
    ],
  },
  {
    text: "Making it",
    items: [
      ["contributing", "Changing a spec"],
      ["specs", "Writing a spec"],
    ],
  },
] as const;
