// Where is Chromium on this machine?

import { existsSync } from "node:fs";

/** Where systems put it. */
const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Its path: what CHROMIUM names, else what is found; `undefined` where none is installed.
 * @returns {string | undefined}
 */
export function chromiumPath() {
  return [process.env["CHROMIUM"] ?? "", ...places].find((path) => path !== "" && existsSync(path));
}
