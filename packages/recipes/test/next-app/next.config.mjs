import { fileURLToPath } from "node:url";

/** The workspace's root: sources beside the app are compiled too. */
const root = fileURLToPath(new URL("../../../../", import.meta.url));

export default { turbopack: { root }, outputFileTracingRoot: root, typescript: { ignoreBuildErrors: true } };
