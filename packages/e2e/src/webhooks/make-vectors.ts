import { writeFileSync } from "node:fs";
import { opensslVectors } from "./vectors.ts";

// Writes the vectors anew: node --conditions=@carillon/source packages/e2e/src/webhooks/make-vectors.ts
const file = new URL("../../test/webhooks/vectors.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(opensslVectors(), null, 2)}\n`);
