import { expect, test } from 'vitest';
import { problemsAfter } from '../content-copy.ts';

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

test.for([
  ['png', '89504e470d0a1a0a'], ['jpg', 'ffd8ffe0'], ['jpeg', 'ffd8ffe1'], ['webp', '524946460000000057454250'], ['avif', '000000206674797061766966'],
])('a small %s is fine', ([kind, bytes]) => {
  expect(problemsAfter((copy) => copy.write(`${FOLDER}/a.${kind}`, Buffer.from(bytes!, 'hex')))).toBe('');
});

test('a drawing that points into itself, with a title and embedded pixels, is fine', () => {
  expect(
    withSvg(`<?xml version="1.0" encoding="UTF-8"?>\n<!-- drawn by hand -->\n${svg('<title>Only one on = 1</title><defs><path id="p"/></defs><use href="#p"/><use xlink:href="#p" fill="url( \'#g\' )"/><use href = "#p"/><image href="data:image/png;base64,AAAA"/>')}`),
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
    good-practices/shared-workshop/plan.svg:1:16 [image-script] The SVG holds “<!ENTITY”: a picture may not run or fetch anything. Save it as plain SVG without it."
  `);
});
