// `npm run --silent sbom`: the bill of materials of the project, CycloneDX in JSON, on standard output. The same lock gives the same bytes.
import { resolve } from 'node:path';
import { billOfMaterials } from './lib/bill-of-materials.ts';

console.log(JSON.stringify(billOfMaterials(resolve(import.meta.dirname, '..')), null, 2));
