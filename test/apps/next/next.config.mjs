import { dirname } from 'node:path';

/** Where its packages are: other lock files stand above. */
const root = dirname(import.meta.dirname);

/** @type {import('next').NextConfig} */
export default { output: 'export', turbopack: { root }, outputFileTracingRoot: root };
