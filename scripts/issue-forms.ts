// `npm run issue-forms`: writes the forms of .github/ISSUE_TEMPLATE from their questions, in the three languages.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { ISSUE_FORMS } from './lib/proposal/forms.ts';

const folder = resolve(import.meta.dirname, '../.github/ISSUE_TEMPLATE');
for (const [name, form] of ISSUE_FORMS) writeFileSync(join(folder, name), `# Made by "npm run issue-forms" from scripts/lib/proposal/: change it there.\n${stringify(form, { lineWidth: 0 })}`);
console.log(`${ISSUE_FORMS.size} forms written.`);
