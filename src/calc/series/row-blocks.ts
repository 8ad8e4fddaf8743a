/** How are very many rows walked over, so that it is done fast? */

/**
 * How many rows are looked at in one call. Engines make better code of a loop begun often than of one very long one; one
 * begun too often is taken into the loop around it, and its code is sometimes worse for that.
 */
export const blockLength = 16_384;
