// `npm run issue-forms`: writes the forms of .github/ISSUE_TEMPLATE from their questions, in the three languages.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { ISSUE_FORMS, ISSUE_TEMPLATES } from './lib/proposal/forms.ts';

const folder = resolve(import.meta.dirname, '../.github/ISSUE_TEMPLATE');
for (const [name, form] of ISSUE_FORMS) writeFileSync(join(folder, name), `# Made by "npm run issue-forms" from scripts/lib/proposal/: change it there.\n${stringify(form, { lineWidth: 0 })}`);
// GitLab has no forms, only texts with the same headings: a person fills them in.
const gitlab = resolve(import.meta.dirname, '../.gitlab/issue_templates');
for (const [name, text] of ISSUE_TEMPLATES) writeFileSync(join(gitlab, name), text);
console.log(`${ISSUE_FORMS.size + ISSUE_TEMPLATES.size} forms written.`);
