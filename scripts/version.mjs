// Writes the version of package.json where else it stands, after changesets have raised it.
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const source = readFileSync('src/version.ts', 'utf8');
writeFileSync('src/version.ts', source.replace(/'[^']*'/, `'${version}'`));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
lock.version = lock.packages[''].version = version;
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
