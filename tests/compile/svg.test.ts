import {describe, expect, test} from "vitest";
import {decodeXml, svgFault} from "../../src/compile/pictures/svg.ts";

const SVG = 'xmlns="http://www.w3.org/2000/svg" width="9" height="7"';
const drawn = (inside: string) => `<svg ${SVG}>${inside}</svg>`;

describe("is shown", () => {
  test.each([
    ["nothing but a drawing", drawn("")],
    ["one tag", `<svg ${SVG}/>`],
    ["all that may stand around it", `<?xml version="1.0"?>\n<!-- < & -->\n<?pi a?>${drawn("")}\n<!-- -->\n`],
    ["a document type", `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://a.example/svg11.dtd">${drawn("")}`],
    [
      "a namespace by name",
      `<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg"><!ENTITY x "y">]><svg xmlns="&ns;" width="9" height="7">&x;</svg>`
    ],
    ["a prefix", '<s:svg xmlns:s="http://www.w3.org/2000/svg" width="9" height="7"><s:g/></s:svg>'],
    ["another namespace", drawn('<g xmlns:x="http://a.example/"><use x:href="#a" xml:space="preserve"/></g>')],
    [
      "a script, styles and foreign things",
      drawn('<script>1 &lt; 2</script><style><![CDATA[a<b{}]]></style><a-b c.d="1"/>')
    ],
    ["references", drawn("<text>&amp;&lt;&#9;&#x2014; 'a' > \"b\"</text>")],
    ["either quote, over lines", drawn("<g a='\"'\n\tb = \"'>\"\n></g\n>")]
  ])("%s", (_, text) => expect(svgFault(text)).toBeUndefined());
});

describe("shows nothing, and says why and where", () => {
  test.each([
    ["<svg></svg>", /^line 1: .*xmlns/],
    ['<svg xmlns="http://www.w3.org/1999/xhtml"/>', /xmlns/],
    [`<g ${SVG}/>`, /xmlns/],
    [drawn("\n<g>\n"), /^line 3: `<\/svg>` comes before `<\/g>`/],
    [drawn("</g>"), /`<\/g>` comes before `<\/svg>`/],
    [`</svg>`, /`<\/svg>` closes nothing/],
    [`<svg ${SVG}>`, /`<svg>` is not closed/],
    [`<svg ${SVG}><path d="M0 0`, /incomplete tag: `<path d="M0 0`/],
    [drawn("<g a=1/>"), /incomplete tag/],
    [drawn('<g a="1"b="2"/>'), /incomplete tag/],
    [drawn('<g a="<"/>'), /incomplete tag/],
    [drawn("<g a/>"), /incomplete tag/],
    [drawn('<g a="1" a="2"/>'), /`a` twice in `<g>`/],
    [drawn("<text>this & that</text>"), /write `&` as `&amp;`/],
    [drawn('<a b="c&d=1"/>'), /write `&` as `&amp;`/],
    [drawn("&nbsp;"), /unknown entity: `&nbsp;`/],
    [drawn('<use xlink:href="#a"/>'), /`xmlns:xlink` is not declared for `xlink:href`/],
    [drawn("<inkscape:grid/>"), /`xmlns:inkscape` is not declared/],
    [`${drawn("")}${drawn("")}`, /a second drawing/],
    [`words ${drawn("")}`, /text outside/],
    [`${drawn("")} words`, /text outside/],
    [`${drawn("<!-- ")}`, /incomplete tag: `<!-- /],
    ["<?xml version='1.0'?>", /there is no drawing/],
    ["", /there is no drawing/]
  ])("%j", (text, reason) => expect(svgFault(text)).toMatch(reason));
});

test.each([
  ["utf-8 with a mark", Buffer.from("\ufeff<svg>é")],
  ["utf-16, little end first", Buffer.from("\ufeff<svg>é", "utf16le")],
  ["utf-16, big end first", Buffer.from("\ufeff<svg>é", "utf16le").swap16()]
])("%s is decoded by its mark", (_, bytes) => expect(decodeXml(bytes)).toBe("<svg>é"));

test("another encoding is decoded by the declaration", () => {
  const text = '<?xml version="1.0" encoding="ISO-8859-1"?><svg>é';
  expect(decodeXml(Buffer.from(text, "latin1"))).toBe(text);
});

test("a megabyte, all in one attribute or in many tags, is read within a second", () => {
  const started = performance.now();
  expect(svgFault(drawn(`<image a="${"A".repeat(1e6)}"/>`))).toBeUndefined();
  expect(svgFault(drawn('<path d="M0 0"/>'.repeat(1e4)))).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(1000);
});
