// A process that writes a large file and nothing else: `PATH SIZE`.

import { writeWhole } from "../../src/cli/write-file.js";

const [path = "", size = "0"] = process.argv.slice(2);
writeWhole(path, "x".repeat(Number(size)));
