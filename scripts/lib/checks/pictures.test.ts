import { expect, test } from 'vitest';
import { problemsAfter } from '../content-copy.ts';
import { TINY, tiny } from '../pictures/tiny.ts';

const FOLDER = 'good-practices/shared-workshop';
const svg = (inside: string, attributes = '') => `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>\n  ${inside}\n</svg>\n`;
const withSvg = (text: string) => problemsAfter((copy) => copy.write(`${FOLDER}/plan.svg`, text));

test('pictures that are not there', () => {
  expect(
    problemsAfter((copy) =>
      copy.edit(`${FOLDER}/index.en.mdx`, './plan.svg', './plans.svg').edit(`${FOLDER}/index.ja.mdx`, './plan.svg', './photo.jpg').edit('organisations/city-workshop.yaml', 'È un <Term', '![x](./x.svg) È un <Term'),
    ),
  ).toMatchInlineSnapshot(`
    "good-practices/shared-workshop/index.en.mdx:26:1 [image-missing] There is no picture “./plans.svg” beside this text. Did you mean “./plan.svg”?
    good-practices/shared-workshop/index.ja.mdx:26:1 [image-missing] There is no picture “./photo.jpg” beside this text. Add the file, or correct the name.
    organisations/city-workshop.yaml:19:5 [image-missing] it.description: There is no picture “./x.svg” beside this text. Add the file, or correct the name."
  `);
});

test('a picture that is too large', () => {
  const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(600 * 1024)]);
  expect(problemsAfter((copy) => copy.write(`${FOLDER}/photo.png`, png))).toMatchInlineSnapshot(`"good-practices/shared-workshop/photo.png:1:1 [image-too-large] The picture has 601 KB; it may have 500 KB. Save it smaller."`);
});

test('files that are not what their names say', () => {
  expect(
    problemsAfter((copy) => copy.write(`${FOLDER}/a.png`, 'x').write(`${FOLDER}/b.jpg`, Buffer.from('89504e470d0a1a0a', 'hex')).write(`${FOLDER}/plan.svg`, '<html><svg></svg></html>')),
  ).toMatchInlineSnapshot(`
    "good-practices/shared-workshop/a.png:1:1 [image-not-what-it-says] The file is not the PNG that its name says. Save the picture again in that format.
    good-practices/shared-workshop/b.jpg:1:1 [image-not-what-it-says] The file is not the JPG that its name says. Save the picture again in that format.
    good-practices/shared-workshop/plan.svg:1:1 [image-not-what-it-says] The file is not the SVG that its name says. Save the picture again in that format."
  `);
});

test.for([['png', 'png'], ['jpg', 'jpeg'], ['jpeg', 'jpeg'], ['webp', 'webp'], ['avif', 'avif']] as const)('a small %s is fine', ([kind, name]) => {
  expect(problemsAfter((copy) => copy.write(`${FOLDER}/a.${kind}`, tiny(name)))).toBe('');
});

test('a picture that is cut off', () => {
  for (const [kind, name] of [['png', 'png'], ['jpg', 'jpeg'], ['webp', 'webp'], ['avif', 'avif']] as const) {
    expect(problemsAfter((copy) => copy.write(`${FOLDER}/a.${kind}`, tiny(name).subarray(0, -12)))).toBe(
      `good-practices/shared-workshop/a.${kind}:1:1 [image-broken] The picture cannot be read here (“${kind.toUpperCase()}”): it is cut off or damaged. Save it again, an SVG as plain SVG.`,
    );
  }
});

/** The bytes of a PNG that says it has other measures. */
function pngOf(width: number, height: number): Buffer {
  const bytes = tiny('png');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** A PNG with one more piece before its end. */
function pngWith(type: string, data: string): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([tiny('png').subarray(0, -12), head, Buffer.from(data, 'latin1'), Buffer.alloc(4), tiny('png').subarray(-12)]);
}

test('pictures that say too much, are too large to be drawn, or hide something', () => {
  const page = Buffer.from('<html><script>alert(1)</script></html>');
  expect(
    problemsAfter((copy) =>
      copy
        .write(`${FOLDER}/a-place.jpg`, tiny('jpegWithPlace'))
        .write(`${FOLDER}/b-name.jpg`, tiny('jpegWithName'))
        .write(`${FOLDER}/c-words.png`, pngWith('tEXt', 'Author\0Somebody'))
        .write(`${FOLDER}/d-xmp.png`, pngWith('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0<x exif:GPSLatitude="45"/>'))
        .write(`${FOLDER}/e-bomb.png`, pngOf(60_000, 60_000))
        .write(`${FOLDER}/f-page.png`, Buffer.concat([tiny('png'), page]))
        .write(`${FOLDER}/g-page.jpg`, Buffer.concat([tiny('jpeg'), page]))
        .write(`${FOLDER}/h-page.webp`, Buffer.concat([tiny('webp'), page]))
        .write(`${FOLDER}/i-none.png`, pngOf(0, 2)),
    ),
  ).toMatchInlineSnapshot(`
    "good-practices/shared-workshop/a-place.jpg:1:1 [image-place] The picture tells where it was taken (GPS). Take the data out: on Windows under Properties → Details, on a phone when sharing, or by saving it “for the web”.
    good-practices/shared-workshop/b-name.jpg:1:1 [image-metadata] The picture carries data about who took it, when or with what (Exif). Take them out: on Windows under Properties → Details, or by saving it “for the web”.
    good-practices/shared-workshop/c-words.png:1:1 [image-metadata] The picture carries data about who took it, when or with what (text). Take them out: on Windows under Properties → Details, or by saving it “for the web”.
    good-practices/shared-workshop/d-xmp.png:1:1 [image-place] The picture tells where it was taken (GPS). Take the data out: on Windows under Properties → Details, on a phone when sharing, or by saving it “for the web”.
    good-practices/shared-workshop/e-bomb.png:1:1 [image-too-many-pixels] The picture has 60000 by 60000 pixels; a side may have 6000. Save it smaller.
    good-practices/shared-workshop/f-page.png:1:1 [image-with-something-behind] Behind the picture stand 38 bytes that are no part of it. Save the picture again.
    good-practices/shared-workshop/g-page.jpg:1:1 [image-with-something-behind] Behind the picture stand 38 bytes that are no part of it. Save the picture again.
    good-practices/shared-workshop/h-page.webp:1:1 [image-with-something-behind] Behind the picture stand 38 bytes that are no part of it. Save the picture again.
    good-practices/shared-workshop/i-none.png:1:1 [image-broken] The picture cannot be read here (“PNG”): it is cut off or damaged. Save it again, an SVG as plain SVG."
  `);
});

test('a drawing that holds a picture with its place, or repeats itself without end', () => {
  const bomb = Array.from({ length: 10 }, (_, level) => `<g id="a${level + 1}">${`<use href="#a${level}"/>`.repeat(10)}</g>`).join('');
  expect(withSvg(svg(`<image href="data:image/jpeg;base64,${TINY.jpegWithPlace}"/>`))).toMatchInlineSnapshot(`"good-practices/shared-workshop/plan.svg:2:10 [image-place] The picture tells where it was taken (GPS). Take the data out: on Windows under Properties → Details, on a phone when sharing, or by saving it “for the web”."`);
  expect(withSvg(svg(`<defs><path id="a0"/>${bomb}</defs><use href="#a10"/>`))).toMatchInlineSnapshot(`"good-practices/shared-workshop/plan.svg:1:1 [image-too-complex] The drawing repeats or nests its parts so often that browsers would stand still. Make it simpler."`);
  expect(withSvg(svg('<g>'.repeat(3000) + '</g>'.repeat(3000)))).toMatchInlineSnapshot(`"good-practices/shared-workshop/plan.svg:2:300 [image-too-complex] The drawing repeats or nests its parts so often that browsers would stand still. Make it simpler."`);
  expect(withSvg(svg('<g><path></g></path>'))).toMatchInlineSnapshot(`"good-practices/shared-workshop/plan.svg:2:12 [image-broken] The picture cannot be read here (“</g>”): it is cut off or damaged. Save it again, an SVG as plain SVG."`);
  const chain = Array.from({ length: 9000 }, (_, level) => `<g id="a${level}"><use href="#a${level + 1}"/></g>`).join('');
  expect(withSvg(svg(chain))).toContain('[image-too-complex]');
  expect(withSvg(svg('<g id="a"><use href="#a"/></g>'))).toBe('');
});

test('what drawing programs leave behind is no fault', () => {
  expect(
    withSvg(`<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" viewBox="0 0 4 4" inkscape:version="1.3">
  <sodipodi:namedview id="v"/>
  <metadata><rdf:RDF/></metadata>
  <style type="text/css"><![CDATA[ .a { fill: #123; } .b { fill: url(#g); } ]]></style>
  <linearGradient id="g"><stop offset="0" style="stop-color:#fff"/></linearGradient>
  <text x="1" y="1" xml:space="preserve" font-family="Arial, 'Titillium Web'">a &amp; b &#8211; c</text>
</svg>
`),
  ).toBe('');
});

test('a drawing that points into itself, with a title and embedded pixels, is fine', () => {
  expect(
    withSvg(`<?xml version="1.0" encoding="UTF-8"?>\n<!-- drawn by hand -->\n${svg('<title>Only one on = 1</title><defs><path id="p"/></defs><use href="#p"/><use xlink:href="#p" fill="url( \'#g\' )"/><use href = "#p"/><image href="data:image/png;base64,' + TINY.png + '"/>')}`),
  ).toBe('');
});

test('a drawing that runs or fetches something', () => {
  const found = [
    svg('<script>alert(1)</script>'),
    svg('<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'),
    svg('<g/>', ' onload="alert(1)"'),
    svg('<path/onclick=alert(1) />'),
    svg('<a href="javascript:alert(1)"><path/></a>'),
    svg('<a xlink:href="&#106;avascript:alert(1)"><path/></a>'),
    svg('<image href="https://example.org/x.png"/>'),
    svg('<image href=//example.org/x.png />'),
    svg('<image href="data:image/svg+xml,x"/>'),
    svg('<foreignObject><p>x</p></foreignObject>'),
    svg('<style>@import "https://example.org/x.css";</style>'),
    svg('<path style="fill: url(https://example.org/x)"/>'),
    svg('<style>p { fill: \\75rl(//example.org) }</style>'),
    svg('<a><animate attributeName="href" to="https://example.org"/></a>'),
    `<?xml-stylesheet href="#x"?>\n${svg('<g/>')}`,
    `<!DOCTYPE svg [<!ENTITY x "y">]>\n${svg('<g/>')}`,
    // What is spelt in entities, parted by comments, or of another name space.
    svg('<animate attributeName="&#104;ref" to="x"/>'),
    svg('<path style="fill:&#117;rl(//example.org)"/>'),
    svg('<style>@im<!-- -->port "//example.org";</style>'),
    svg('<style>@im<![CDATA[port]]> "//example.org";</style>'),
    svg('<style>svg { background: image-set("//example.org" 1x) }</style>'),
    svg('<rdf:x/>', ' xmlns:rdf="http://www.w3.org/2000/svg"'),
    svg('<h:body xmlns:h="http://www.w3.org/1999/xhtml"/>'),
    svg('<g xmlns="http://www.w3.org/1999/xhtml"/>'),
    svg('<x:script xmlns:x="urn:x"/>'),
    svg('<discard/>'),
    svg('<g xml:base="https://example.org/"/>'),
    svg('<a href="#x" ping="https://example.org"/>'),
    svg('<set attributeName="xlink:href" to="x"/>'),
    svg('<path cursor="url&#40;//example.org)"/>'),
    `<?xml version="1.0" encoding="ISO-2022-JP"?>\n${svg('<g/>')}`,
    `<?php x ?>\n${svg('<g/>')}`,
  ];
  expect(found.map(withSvg).join('\n')).toMatchInlineSnapshot(`
    "good-practices/shared-workshop/plan.svg:2:3 [image-script] The SVG holds “<script”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:3 [image-script] The SVG holds “<x:script”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:1:40 [image-script] The SVG holds “onload=”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:8 [image-script] The SVG holds “/onclick=”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:6 [image-script] The SVG holds “href="javascript:alert(1)”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:12 [image-script] The SVG holds “href="&#106;avascript:alert(1)”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:10 [image-script] The SVG holds “href="https://example.org/x.png”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:10 [image-script] The SVG holds “href=//example.org/x.png”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:10 [image-script] The SVG holds “href="data:image/svg+xml,x”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:3 [image-script] The SVG holds “<foreignObject”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:10 [image-script] The SVG holds “@import”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:22 [image-script] The SVG holds “url(https://example.org/x)”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:20 [image-script] The SVG holds “\\75”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:15 [image-script] The SVG holds “attributeName="href”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:1:1 [image-script] The SVG holds “<?xml-stylesheet”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:1:16 [image-script] The SVG holds “<!ENTITY”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:12 [image-script] The SVG holds “attributeName="href"”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:9 [image-script] The SVG holds “style="fill:url(//example.org)"”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:3 [image-script] The SVG holds “@import”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:3 [image-script] The SVG holds “@import”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:3 [image-script] The SVG holds “image-set(”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:1:41 [image-script] The SVG holds “xmlns:rdf="http://www.w3.org/2000/svg"”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:3 [image-script] The SVG holds “<h:body”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:6 [image-script] The SVG holds “xmlns="http://www.w3.org/1999/xhtml"”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:3 [image-script] The SVG holds “<x:script”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:3 [image-script] The SVG holds “<discard”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:6 [image-script] The SVG holds “xml:base="https://example.org/"”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:16 [image-script] The SVG holds “ping="https://example.org"”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:8 [image-script] The SVG holds “attributeName="xlink:href”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:2:9 [image-script] The SVG holds “cursor="url(//example.org)"”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:1:1 [image-script] The SVG holds “<?xml version="1.0" encoding="ISO-2022-JP"?>”: a picture may not run or fetch anything. Save it as plain SVG without it.
    good-practices/shared-workshop/plan.svg:1:1 [image-script] The SVG holds “<?php x ?>”: a picture may not run or fetch anything. Save it as plain SVG without it."
  `);
});
