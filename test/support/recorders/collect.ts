import { constants, gunzipSync, inflateSync } from 'node:zlib';
import { serve } from '../../../scripts/serve.mjs';

/**
 * What the vendors' servers say, as one: each recorder looks only for its own words. Without them
 * most record nothing, as they ask first whether they may.
 */
const ANSWER = {
  // Amplitude
  code: 200,
  configs: {
    sessionReplay: {
      sr_sampling_config: { capture_enabled: true, sample_rate: 1 },
      sr_interaction_config: { enabled: true, batch: true, trackEveryNms: 500 },
    },
  },
  // Highlight
  data: { initializeSession: { secure_id: 'test', project_id: '1' }, pushPayload: 1 },
  // Mixpanel
  status: 1,
  error: null,
  // New Relic
  app: { agents: [], nrServerTime: Date.now() },
  sr: 1,
  srs: 1,
  st: 1,
  sts: 1,
  ins: 1,
  // OpenReplay
  token: 'test',
  userUUID: 'test',
  projectID: '1',
  sessionID: '1',
  delay: 0,
  startTimestamp: Date.now(),
  beaconSizeLimit: 1e6,
  compressionThreshold: 1e9,
  // PostHog
  autocapture_opt_out: false,
  captureDeadClicks: true,
  heatmaps: true,
  sessionRecording: { endpoint: '/s/' },
  supportedCompression: ['gzip-js', 'base64'],
};

/** The first bytes of zlib, by level, and of gzip. */
const HEADERS = [
  { bytes: [0x78, 0x01], inflate: inflateSync },
  { bytes: [0x78, 0x5e], inflate: inflateSync },
  { bytes: [0x78, 0x9c], inflate: inflateSync },
  { bytes: [0x78, 0xda], inflate: inflateSync },
  { bytes: [0x1f, 0x8b], inflate: gunzipSync },
];

/** What stands in some bytes compressed, wherever it begins. */
function* unpack(bytes: Buffer): Generator<Buffer> {
  for (const header of HEADERS) {
    const start = Buffer.from(header.bytes);
    for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + 1)) {
      try {
        // A stream that is still being written has no end yet.
        yield header.inflate(bytes.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH });
      } catch {
        // Two bytes that only look like a header.
      }
    }
  }
}

/**
 * All that can be read in some bytes: themselves as text, and what stands in them compressed, in
 * base64 or with percent signs, however deep. It guesses, as each vendor packs in its own way: a
 * wrong guess adds noise, and a missed one is noticed, as the end of each visit must be found.
 */
export function decode(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  const inner = [...unpack(bytes)];
  for (const [run] of text.matchAll(/[\w+/-]{40,}/g)) inner.push(Buffer.from(run, 'base64'));
  if (/%[0-9a-f]{2}/i.test(text)) {
    const unescaped = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
    inner.push(Buffer.from(unescaped, 'latin1'));
  }
  return [bytes.toString('utf8'), ...inner.map(decode)].join('\n');
}

/** Words in small letters with one space between: no quotes, tags or escapes come in between. */
const plain = (text: string) =>
  text
    .replace(/\\+u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\+[nrt]/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Those of the texts that stand in a payload, whole or in part: four of their words in a row are
 * enough, as recorders cut long texts. One of fewer than five letters cannot be told from chance.
 */
export function findTexts(payload: string, texts: readonly string[]): string[] {
  const searched = plain(payload);
  return texts.filter((text) => {
    const words = plain(text).split(' ');
    const runs = words.map((_, index) => words.slice(index, index + 4).join(' '));
    const whole = runs.slice(0, Math.max(1, words.length - 3));
    return whole.some((run) => run.length >= 5 && searched.includes(run));
  });
}

/**
 * Serves a page and its scripts, and takes everything that is sent to any other path. A recorder is
 * told that its vendor lives here, so what it sends arrives as its vendor would get it, whether it
 * came by fetch, XMLHttpRequest, beacon, image or from a worker.
 */
export async function collect(files: Record<string, string>) {
  const received: { path: string; text: string }[] = [];
  const server = await serve({
    mounts: {},
    handle: async (request, response) => {
      const path = request.url ?? '';
      const file = files[path];
      if (file !== undefined) {
        const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
        response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(file);
        return true;
      }
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      received.push({ path, text: decode(Buffer.concat([Buffer.from(`${path}\n`), ...chunks])) });
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(path.split('?')[0]?.endsWith('.js') ? '' : JSON.stringify(ANSWER));
      return true;
    },
  });
  return {
    ...server,
    /** What was sent to paths that start so, decoded. */
    payload: (start = '/') =>
      received
        .filter(({ path }) => path.startsWith(start))
        .map(({ text }) => text)
        .join('\n'),
  };
}
