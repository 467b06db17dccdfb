import { zipSync } from 'fflate';

/** Files by their path, in this order, as a zip: the bytes are the same wherever and whenever it is made. */
export const zip = (files) =>
  zipSync(
    Object.fromEntries(
      files.map(([path, content]) => [path, new Uint8Array(Buffer.from(content))]),
    ),
    // The earliest day that a zip can name, so that the bytes do not tell when it was made.
    { level: 9, mtime: new Date(1980, 0, 1) },
  );
