import type { APIRoute } from 'astro';
import { securityTxt } from '#open-data/security-contact.ts';
import { loadLinks } from '#records/links.ts';

/** Whom to tell of a weakness, where those who look for weaknesses look. */
export const GET: APIRoute = async ({ site }) => {
  const { edition } = await loadLinks();
  return new Response(securityTxt(edition, site!), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
