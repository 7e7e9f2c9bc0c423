import type { Locale } from '#i18n/locales.ts';

/** What of Sveltia CMS and of the React that it brings along we use: https://sveltiacms.app/en/docs/api */

/** An Immutable Map, as far as we read it. */
export interface DataMap {
  get(key: string): unknown;
  getIn(path: readonly string[]): unknown;
}

/** What a field of our own is given. */
export interface FieldProps {
  value: unknown;
  field: DataMap;
  forID: string;
  classNameWrapper: string;
  entry: DataMap | undefined;
  onChange: (value: unknown) => void;
}

/** A field drawn with plain elements: `update` follows what changed elsewhere. */
export interface FieldView {
  update(): void;
}

interface ReactHelpers {
  h: (tag: string, attributes: Record<string, unknown>) => unknown;
  createClass: (methods: Record<string, unknown>) => unknown;
}

const toPlain = (value: unknown): unknown => (value !== null && typeof value === 'object' && 'toJS' in value ? (value as { toJS(): unknown }).toJS() : value);

/** The words that the configuration put into a field. */
export const wordsOf = <T>(props: FieldProps): T => toPlain(props.field.get('words')) as T;

/** A fact of the record, from whichever language's pane it is asked for: the facts are in the Italian one. */
export function factOf(props: FieldProps, key: string, original: Locale = 'it'): unknown {
  return toPlain(props.entry?.getIn(['i18n', original, 'data', key]) ?? props.entry?.getIn(['data', key]));
}

/** Whether the pane is that of the original: the others are then all that is named beside it. */
export const isOriginalPane = (props: FieldProps): boolean => props.entry?.getIn(['i18n', 'it']) === undefined;

/**
 * Makes a component of a view.
 * @param draw puts the field into its place, once.
 */
export function component(draw: (host: HTMLElement, props: () => FieldProps) => FieldView): unknown {
  const { h, createClass } = globalThis as unknown as ReactHelpers;
  type Instance = { props: FieldProps; host: HTMLElement; view: FieldView };
  return createClass({
    componentDidMount(this: Instance) {
      this.view = draw(this.host, () => this.props);
      this.view.update();
    },
    componentDidUpdate(this: Instance) {
      this.view.update();
    },
    render(this: Instance) {
      return h('div', { ref: (host: HTMLElement | null) => { if (host) this.host = host; } });
    },
  });
}

/** An element with attributes, listeners aside. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Record<string, string> = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
