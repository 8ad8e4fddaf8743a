/** How is a source told in schema.org? */

import type { Source, SourceKind } from "../../model/source.js";
import { filledList, knownFields } from "../export/known-fields.js";
import { webAddress } from "../export/web-address.js";
import type { JsonLdContext } from "./context.js";
import { workDates } from "./context.js";
import type { JsonLdCreativeWork, JsonLdOrganization } from "./nodes.js";
import { organizationMention } from "./parties.js";

/** A source with its address, publisher and authors. */
export function sourceNode(context: JsonLdContext, source: Source): JsonLdCreativeWork {
  const { id, kind, title, authors = [], url, archivedUrl, publishedOn, language } = source;
  return {
    "@type": classOf(kind),
    "@id": context.nodeId("source", id),
    name: title,
    ...knownFields({
      author: filledList(authors.map((name) => ({ "@type": "Person", name }) as const)),
      publisher: publisherOf(context, source),
      url: webAddress(url),
      archivedAt: webAddress(archivedUrl),
      inLanguage: language,
    }),
    ...(publishedOn === undefined ? {} : workDates(publishedOn)),
  };
}

function publisherOf(
  context: JsonLdContext,
  { publisher, publisherId }: Source,
): JsonLdOrganization | undefined {
  if (publisherId !== undefined) return organizationMention(context, publisherId);
  return publisher === undefined ? undefined : { "@type": "Organization", name: publisher };
}

function classOf(kind: SourceKind): JsonLdCreativeWork["@type"] {
  switch (kind) {
    case "newsStory":
      return "NewsArticle";
    case "webPage":
      return "WebPage";
    case "pressRelease":
    case "bulletin":
    case "socialPost":
    case "letter":
    case "filing":
    case "agencyData":
    case "contract":
    case "interview":
    case "broadcast":
    case "other":
      return "CreativeWork";
  }
}
