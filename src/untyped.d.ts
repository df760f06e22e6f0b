declare module "fontverter" {
  const fontverter: {convert(font: Uint8Array, format: "truetype" | "woff2"): Promise<Buffer>};
  export default fontverter;
}

declare module "subset-font" {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {targetFormat: "woff2"; variationAxes?: Record<string, number>}
  ): Promise<Buffer>;
}
