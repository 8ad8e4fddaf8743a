/** How are organisations, speakers and places told in schema.org? */

import type { PrintableStatement } from "../../calc/report/attribution.js";
import { nameOrganization } from "../../calc/report/names.js";
import type { Id } from "../../core/id.js";
import type { OrganizationKind } from "../../model/organization.js";
import type { Statement } from "../../model/statement.js";
import { speakerWords } from "../../text/speaker.js";
import { filledList, knownFields } from "../export/known-fields.js";
import { webAddress } from "../export/web-address.js";
import type { JsonLdContext } from "./context.js";
import type { JsonLdOrganization, JsonLdPerson, JsonLdPlace } from "./nodes.js";

const classes: Readonly<Record<OrganizationKind, JsonLdOrganization["@type"]>> = {
  union: "WorkersUnion",
  employer: "Organization",
  employersAssociation: "Organization",
  coalition: "Organization",
  regulator: "GovernmentOrganization",
  mediationService: "Organization",
  court: "GovernmentOrganization",
  government: "GovernmentOrganization",
  newsOutlet: "NewsMediaOrganization",
};

/** An organisation by name, as it stands wherever it is mentioned. */
export function organizationMention({ dataset, nodeId }: JsonLdContext, id: Id): JsonLdOrganization {
  const { name, kind } = nameOrganization(dataset, id);
  return {
    "@type": kind === null ? "Organization" : classes[kind],
    "@id": nodeId("organization", id),
    name,
  };
}

/** An organisation with all that is known of it. */
export function organizationNode(context: JsonLdContext, id: Id): JsonLdOrganization {
  const found = context.dataset.organizations.find((organization) => organization.id === id);
  const mention = organizationMention(context, id);
  if (found === undefined) return mention;
  const { shortName, aliases = [], identifiers = [] } = found;
  const names = [...(shortName === undefined ? [] : [shortName]), ...aliases];
  const affiliationId = found.kind === "union" ? found.affiliationId : undefined;
  const parentId = found.kind === "employer" ? found.parentId : undefined;
  return {
    ...mention,
    ...knownFields({
      alternateName: filledList([...new Set(names)].filter((name) => name !== found.name)),
      url: webAddress(found.url),
      sameAs: filledList(identifiers.flatMap(({ uri }) => webAddress(uri) ?? [])),
      parentOrganization: parentId === undefined ? undefined : organizationMention(context, parentId),
      memberOf: affiliationId === undefined ? undefined : organizationMention(context, affiliationId),
    }),
  };
}

/**
 * Who made a statement, as far as that may be said; `undefined` where nobody may be named, so that nothing of it can be
 * attributed. Somebody who is only described, or whose name is withheld, is a person named in words.
 */
export function speakerNode(
  context: JsonLdContext,
  statement: Statement,
  shown: PrintableStatement,
): JsonLdOrganization | JsonLdPerson | undefined {
  const { person, organization, description } = shown.speaker;
  if (person === null && organization === null && description === null) return undefined;
  const isAnonymous = person === null && (description !== null || shown.attribution !== "onRecord");
  if (organization !== null && person === null && !isAnonymous) {
    return organizationMention(context, organization.id);
  }
  const { personId } = statement.speaker;
  const forId = organization?.id ?? (shown.onBehalfOf === null ? undefined : statement.onBehalfOfId);
  const isNamed = person !== null && personId !== undefined;
  return {
    "@type": "Person",
    "@id": isNamed ? context.nodeId("person", personId) : context.nodeId("speaker", statement.id),
    name: person ?? (description === null ? notNamed : speakerWords(shown.speaker)),
    ...(forId === undefined ? {} : { affiliation: organizationMention(context, forId) }),
  };
}

/** What stands for somebody who speaks for an organisation and may not be named. */
const notNamed = "a person who is not named";

/** A place with its address and coordinates, as far as they are known. */
export function placeNode({ dataset, nodeId }: JsonLdContext, id: Id): JsonLdPlace {
  const found = dataset.places.find((place) => place.id === id);
  const start = { "@type": "Place", "@id": nodeId("place", id), name: found?.name ?? id } as const;
  if (found === undefined) return start;
  const { address, city, region, postalCode, country, latitude, longitude, partOfId } = found;
  const lines = knownFields({
    streetAddress: address,
    addressLocality: city,
    addressRegion: region,
    postalCode,
    addressCountry: country,
  });
  const whole = dataset.places.find((place) => place.id === partOfId);
  return {
    ...start,
    ...knownFields({
      address:
        Object.keys(lines).length === 0 ? undefined : ({ "@type": "PostalAddress", ...lines } as const),
      geo:
        latitude === undefined || longitude === undefined
          ? undefined
          : ({ "@type": "GeoCoordinates", latitude, longitude } as const),
      containedInPlace:
        whole === undefined
          ? undefined
          : ({ "@type": "Place", "@id": nodeId("place", whole.id), name: whole.name } as const),
    }),
  };
}
