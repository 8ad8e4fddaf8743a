// A user's code, checked against the packed types as they are resolved here; never run.
import * as picketline from "picketline";
import * as formats from "picketline/formats";
import record from "picketline/records/nuhw-kaiser-2024.json" with { type: "json" };
import * as schema from "picketline/schema";

export const used = [picketline, formats, schema, record];
