/** How do chunks of a file, as they arrive, become pieces of text of one length? */

import { LabourError } from "../../core/labour-error.js";
import { showValue } from "../../core/show-value.js";

/** The decoder that every platform has; the library's code is checked without the types of any platform. */
declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly ignoreBOM: true },
) => { decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string };

/**
 * Joins chunks of a file and cuts them into pieces of a length. Bytes are read as UTF-8, and a letter may be split over
 * chunks, as may a line end of two characters. Line ends come out as `\n`, and a byte order mark is left out.
 */
export class TextPieces {
  readonly #length: number;
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  #parts: string[] = [];
  #held = 0;
  #isBegun = false;
  /** A carriage return that ended the last chunk: a line feed after it belongs to it. */
  #carried = "";

  constructor(length: number) {
    this.#length = length;
  }

  /** The pieces that are full with this chunk. */
  push(chunk: string | Uint8Array): readonly string[] {
    if (typeof chunk !== "string" && !ArrayBuffer.isView(chunk)) {
      throw new LabourError(
        "invalid-argument",
        `A chunk is ${showValue(chunk)}: each should be text or bytes (Uint8Array).`,
      );
    }
    this.#add(
      typeof chunk === "string"
        ? this.#decoder.decode() + chunk
        : this.#decoder.decode(chunk, { stream: true }),
    );
    if (this.#held < this.#length) return [];
    const text = this.#parts.join("");
    const pieces: string[] = [];
    let start = 0;
    for (; start + this.#length <= text.length; start += this.#length)
      pieces.push(text.slice(start, start + this.#length));
    this.#parts = [text.slice(start)];
    this.#held = text.length - start;
    return pieces;
  }

  /** What is left at the end; `""` where nothing is. */
  end(): string {
    this.#add(this.#decoder.decode());
    if (this.#carried !== "") this.#parts.push("\n");
    return this.#parts.join("");
  }

  #add(chunk: string): void {
    let text = this.#carried + chunk;
    if (text === "") return;
    if (!this.#isBegun) text = text.replace(/^\uFEFF/, "");
    this.#isBegun = true;
    this.#carried = text.endsWith("\r") ? "\r" : "";
    if (this.#carried !== "") text = text.slice(0, -1);
    this.#parts.push(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
    this.#held += text.length;
  }
}
