// How is code of a document bundled, so that it runs beside the sources? The site and the tests of the documents ask.

import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** A plugin of esbuild: the package's own name leads to its sources, so that nothing needs a build. */
export const sourcesOfThePackage = {
  name: "sources",
  /** @param {import("esbuild").PluginBuild} builder */
  setup(builder) {
    builder.onResolve({ filter: /^picketline(\/|$)/ }, ({ path }) => {
      const [, folder = "index", ...rest] = path.split("/");
      return { path: join(root, folder === "records" ? "docs/records" : `src/${folder}.ts`, ...rest) };
    });
  },
};
