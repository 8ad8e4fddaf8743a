/** How are very many rows walked over, so that it is done fast? */

/** How many rows are looked at in one call: engines make better code of a short loop begun often than of one long one. */
export const blockLength = 1024;
