// What a clinic puts up on its own server: dist/self-host/ketamine-elements-VERSION.zip and its checksum.
// The bytes are the same wherever and whenever it is built.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from './zip.mjs';

const readPackage = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** What is inside the scripts, in the form of CycloneDX 1.5: each package with its licence. */
function billOfMaterials() {
  const found = new Map();
  const add = (name) => {
    if (found.has(name)) return;
    const { version, license, dependencies = {} } = readPackage(join('node_modules', name));
    // Types leave no byte in a script.
    if (name.startsWith('@types/')) return;
    found.set(name, {
      type: 'library',
      name,
      version,
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      licenses: [{ license: { id: license } }],
    });
    Object.keys(dependencies).forEach(add);
  };
  const { name, version, license, dependencies } = readPackage('.');
  Object.keys(dependencies).forEach(add);
  const component = { type: 'library', name, version, licenses: [{ license: { id: license } }] };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component },
    components: [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** A page that shows whether the files are whole, also opened from a disk and offline. */
const proof = (folder) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Do the files work?</title>
<style>body{font:1.0625rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}</style>
<script defer src="${folder}/ketamine-elements.es.classic.js"></script>
<script defer src="${folder}/ketamine-elements.classic.js"></script>
<h1>Do the files work?</h1>
<p>You see a treatment step by step below, in English and then in Spanish: the files work from here. This page
asks for nothing from any network. Now put the folder <code>${folder}</code> on your site, as README.txt says.</p>
<ketamine-timeline><p>The scripts did not come. Is the folder ${folder} beside this page?
Call 911 in an emergency. Call or text 988 if you think about suicide.</p></ketamine-timeline>
<div lang="es"><ketamine-timeline><p>Llame al 911 en una emergencia. Llame al 988 y oprima el 2 si piensa en
el suicidio.</p></ketamine-timeline></div>
</html>
`;

const readme = (folder) => `Put the widgets on your own site

1. Open check.html from this folder. You see a treatment step by step: the files are whole.
2. Upload the folder ${folder} to your site, with all that is in it.
   Keep its name: when you upload the next version beside it, no page breaks on the way.
3. Paste this where the widgets should show, with your own name and phone number:

<script defer src="/${folder}/ketamine-elements.classic.js"></script>
<ketamine-clinic clinic-name="Harbor Light Clinic" phone="(555) 010-0142">
<ketamine-timeline><span>Call 911 in an emergency. Call or text 988 if you think about suicide.</span></ketamine-timeline>
</ketamine-clinic>

In Spanish: add ketamine-elements.es.classic.js in the same way, and lang="es" to ketamine-clinic.
Files from your own site need no hash. For files from another site, integrity.json has one for each.

SHA256SUMS lists every file: "sha256sum --check SHA256SUMS" says whether all are whole.
sbom.cdx.json lists what is inside the scripts, LICENSES.txt in the folder its licences.
SECURITY.md says how to report a weakness.
`;

const { version } = readPackage('.');
const folder = `ketamine-elements-${version}`;
const files = {
  'check.html': proof(folder),
  'README.txt': readme(folder),
  'SECURITY.md': readFileSync('SECURITY.md'),
  'sbom.cdx.json': `${JSON.stringify(billOfMaterials(), null, 2)}\n`,
};
const integrity = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
for (const name of [...Object.keys(integrity), 'integrity.json']) {
  files[`${folder}/${name}`] = readFileSync(join('dist/cdn', name));
}
const names = Object.keys(files).sort();
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
files.SHA256SUMS = names.map((name) => `${sha256(files[name])}  ${name}\n`).join('');

const zipped = zip([...names, 'SHA256SUMS'].map((name) => [name, files[name]]));
mkdirSync('dist/self-host', { recursive: true });
writeFileSync(`dist/self-host/${folder}.zip`, zipped);
writeFileSync(`dist/self-host/${folder}.zip.sha256`, `${sha256(zipped)}  ${folder}.zip\n`);
