import { sourceAnchor, type Cell, type Column, type ColumnSource } from './column.ts';

/** A row: its id in the cells, and its name as HTML. */
export interface Row {
  id: string;
  name: string;
}

/** The words around a table, as safe HTML in the reader's language. */
export interface TableWords {
  /** Names the table and the region that scrolls; plain text, escaped for attributes. */
  caption: string;
  criterion: string;
  none: string;
  differs: string;
  same: string;
  /** Behind a line that all columns have, in a row that otherwise differs. */
  inAll: string;
  legend: string;
  onlyDifferences: string;
  grounds: string;
  sources: string;
}

const keysOf = (cell: Cell | undefined) => (cell?.lines ?? []).map(({ key }) => key);

/** What a comparison finds in one row. */
export interface RowFinding {
  isEmpty: boolean;
  differs: boolean;
  /** For each column, whether no other says the same. */
  alone: readonly boolean[];
  /** The keys that every column has. */
  shared: ReadonlySet<string>;
}

/**
 * Compares the cells of a row. Cells say the same if their lines have the same keys, in whatever order. A cell that is not on
 * record, or for which no figure was found, says nothing: it equals no other, and two of them are no difference.
 */
export function compareRow(columns: readonly Column[], row: string): RowFinding {
  const all = columns.map((column) => keysOf(column.cells[row]));
  const shared = new Set(all.reduce((common, keys) => common.filter((key) => keys.includes(key))).filter(Boolean));
  const forms = all.map((keys) => [...new Set(keys)].sort().join('\n'));
  const alone = forms.map((form) => forms.filter((other) => other === form).length === 1);
  return { isEmpty: all.every((keys) => keys.length === 0), differs: new Set(forms).size > 1, alone, shared };
}

function cellHtml(cell: Cell | undefined, { differs, shared }: RowFinding, isAlone: boolean, words: TableWords): string {
  const open = differs && isAlone ? `<td data-differs><span class="vh">${words.differs}</span>` : '<td>';
  if (!cell || cell.lines.length === 0) return `${open}<p class="quiet">${words.none}</p></td>`;
  const lines = cell.lines.map(({ html, key }) => {
    const sign = differs && shared.has(key) ? ` <span class="in-all"><span aria-hidden="true">=</span><span class="vh">${words.inAll}</span></span>` : '';
    return `<p>${html}${sign}</p>`;
  });
  const grounds = cell.grounds && `<ul class="grounds" aria-label="${words.grounds}">${cell.grounds}</ul>`;
  return `${open}${lines.join('')}${grounds}</td>`;
}

function sourcesHtml(columns: readonly Column[], words: TableWords): string {
  const homes = Map.groupBy(columns, ({ home }) => home.id);
  const lists = [...homes].flatMap(([id, group]) => {
    const byNumber = new Map<number, ColumnSource>(group.flatMap(({ sources }) => sources).map((source) => [source.number, source]));
    const items = [...byNumber.values()].sort((a, b) => a.number - b.number);
    if (items.length === 0) return [];
    const list = items.map(({ number, html }) => `<li id="${sourceAnchor(id, number)}" value="${number}">${html}</li>`).join('');
    return [`<h3>${group[0]!.home.title}</h3><ol>${list}</ol>`];
  });
  return lists.length > 0 ? `<section class="sources"><h2 id="sources">${words.sources}</h2>${lists.join('')}</section>` : '';
}

/**
 * A comparison as HTML: a legend, a table with a row for each criterion and a column for each record, and the sources. The
 * build and the browser both make it with this function. Rows on which no record has anything are left out.
 * @param columns two or more; their HTML is trusted, because the build has made it.
 */
export function tableHtml(columns: readonly Column[], rows: readonly Row[], words: TableWords): string {
  const heads = columns.map(({ heading, href }) => `<th scope="col"><a href="${href}">${heading}</a></th>`).join('');
  const body = rows.flatMap(({ id, name }) => {
    const finding = compareRow(columns, id);
    if (finding.isEmpty) return [];
    const state = finding.differs ? words.differs : words.same;
    const cells = columns.map((column, index) => cellHtml(column.cells[id], finding, finding.alone[index]!, words)).join('');
    return [`<tr${finding.differs ? '' : ' data-same'}><th scope="row">${name} <span class="row-state">${state}</span></th>${cells}</tr>`];
  });
  return [
    `<p class="quiet compare-legend">${words.legend}</p>`,
    `<label class="compare-only"><input type="checkbox"><span>${words.onlyDifferences}</span></label>`,
    `<div class="scroll compare-scroll" role="group" tabindex="0" aria-label="${words.caption}"><table class="compare-table" data-columns="${columns.length}">`,
    `<thead><tr><th scope="col"><span class="vh">${words.criterion}</span></th>${heads}</tr></thead><tbody>${body.join('')}</tbody></table></div>`,
    sourcesHtml(columns, words),
  ].join('');
}
