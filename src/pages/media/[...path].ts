import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { recordImages } from '#records/images.ts';

/** The pictures that stand beside the texts of records, at an address without language. */
export const getStaticPaths = () => recordImages().map(({ path, file }) => ({ params: { path }, props: { file } }));

export const GET: APIRoute = ({ props }) => new Response(new Uint8Array(readFileSync(String(props.file))));
