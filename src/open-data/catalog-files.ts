import { Writer, type Quad } from 'n3';
import { catalogGraph } from '#open-data/catalog-graph.ts';
import { iriOf, nameOf, PREFIXES } from '#open-data/namespaces.ts';
import type { Publication } from '#open-data/publication.ts';

const TYPE = iriOf('rdf:type');

const graphs = new WeakMap<Publication, readonly Quad[]>();

/** The graph, made once for the files in which it is written. */
function graphOf(publication: Publication): readonly Quad[] {
  let graph = graphs.get(publication);
  if (!graph) graphs.set(publication, (graph = catalogGraph(publication)));
  return graph;
}

/** The catalogue in Turtle. */
export function catalogTurtle(publication: Publication): string {
  const writer = new Writer({ prefixes: { ...PREFIXES } });
  writer.addQuads([...graphOf(publication)]);
  let text = '';
  // Called at once: the writer has no stream to wait for.
  writer.end((error, result) => {
    if (error) throw error;
    text = String(result);
  });
  return text;
}

function valueOf({ object }: Quad): unknown {
  if (object.termType !== 'Literal') return { '@id': object.value };
  if (object.language) return { '@language': object.language, '@value': object.value };
  const type = nameOf(object.datatype.value);
  return type === 'xsd:string' ? object.value : { '@type': type, '@value': object.value };
}

/** The catalogue in JSON-LD: the same graph, one node for each subject, with the prefixes as its context. */
export function catalogJsonLd(publication: Publication): object {
  const bySubject = Map.groupBy(graphOf(publication), ({ subject }) => subject.value);
  const nodes = [...bySubject].map(([subject, quads]) => {
    const properties = Map.groupBy(quads, ({ predicate }) => predicate.value);
    const said = [...properties].map(([predicate, own]): [string, unknown] => {
      if (predicate === TYPE) return ['@type', own.map(({ object }) => nameOf(object.value))];
      const values = own.map(valueOf);
      return [nameOf(predicate), values.length === 1 ? values[0] : values];
    });
    return { '@id': subject, ...Object.fromEntries(said) };
  });
  return { '@context': PREFIXES, '@graph': nodes };
}
