import { join } from 'node:path';
import { DOCUSAURUS } from '../peers/docusaurus.ts';
import { ELEVENTY } from '../peers/eleventy.ts';
import { HUGO } from '../peers/hugo.ts';
import { STARLIGHT } from '../peers/starlight.ts';
import { VITEPRESS } from '../peers/vitepress.ts';
import type { SyntheticRecord } from '../synthetic.ts';
import type { Candidate } from './candidate.ts';
import { ownCandidate } from './own-candidate.ts';
import { peerCandidate } from './peer-candidate.ts';

const PEERS = { starlight: STARLIGHT, vitepress: VITEPRESS, docusaurus: DOCUSAURUS, eleventy: ELEVENTY, hugo: HUGO };

/** What can be measured. */
export const TOOLS = ['ours', 'ours-without-pdf', 'starlight', 'vitepress', 'docusaurus', 'eleventy', 'hugo'] as const;
export type Tool = (typeof TOOLS)[number];

/**
 * Makes the sites of these tools ready to be built. One that cannot be installed is left out.
 * @param work folder for the other generators and their packages.
 * @param tell gets a sentence about each that is left out.
 */
export function makeCandidates(tools: readonly Tool[], work: string, records: readonly SyntheticRecord[], tell: (sentence: string) => void): Candidate[] {
  return tools.flatMap((tool) => {
    try {
      return [tool === 'ours' || tool === 'ours-without-pdf' ? ownCandidate(records, tool === 'ours') : peerCandidate(PEERS[tool], join(work, tool), records)];
    } catch (error) {
      tell(`${tool} is left out: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  });
}
