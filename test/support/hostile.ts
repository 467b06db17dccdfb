/** What no page should hand over, and some do: by name, made anew for each use. */
export const hostile: Readonly<Record<string, () => unknown>> = {
  'an object without a prototype': () => Object.create(null) as unknown,
  'an object that has no text': () => ({ toString: 1, valueOf: 1 }),
  'a getter that throws': () => ({
    get iv(): never {
      throw new Error('no');
    },
  }),
  'a text that throws': () => ({
    toString(): never {
      throw new Error('no');
    },
  }),
  'JSON that throws': () => ({
    toJSON(): never {
      throw new Error('no');
    },
  }),
  'a proxy that throws': () =>
    new Proxy([], {
      get(): never {
        throw new Error('no');
      },
      ownKeys(): never {
        throw new Error('no');
      },
    }),
  'a proxy that was revoked': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  'a list that lies about its length': () =>
    new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 40 : 'iv') }),
  'an object that holds itself': () => {
    const self: Record<string, unknown> = {};
    for (const key of ['iv', 'im', 'questions', 'notes', 'a']) self[key] = self;
    return self;
  },
  'a list that holds itself': () => {
    const self: unknown[] = [];
    self.push(self, self, self);
    return self;
  },
  'a symbol': () => Symbol('s'),
  'a bigint': () => 10n ** 30n,
  'a function': () => () => 'iv',
  'not a number': () => NaN,
  'a direction turned': () => 'Quay \u202E911 llac\u202C: 116 123',
  'an isolate left open': () => '\u2067Quay: 116 123',
  'a hidden character': () => 'Quay\u200B: 116\u00AD 123',
  'half of a character': () => 'Quay \uD800: 116 123',
  'a control character': () => 'Quay \u001B[2J: 116 123',
  'stacked marks': () => `Q${'\u0301'.repeat(40)}uay: 116 123`,
  'ten megabytes': () => 'a'.repeat(10_000_000),
  'ten megabytes of digits': () => '1 '.repeat(5_000_000),
  'ten megabytes of JSON': () => `{"iv":"${'a'.repeat(10_000_000)}"}`,
  'JSON nested deep': () => '['.repeat(100_000) + ']'.repeat(100_000),
  'JSON objects nested deep': () => '{"iv":'.repeat(100_000) + '1' + '}'.repeat(100_000),
  'lists nested deep': () => {
    let nested: unknown[] = [];
    for (let level = 0; level < 100_000; level += 1) nested = [nested];
    return nested;
  },
  'a hundred thousand keys': () =>
    Object.fromEntries([...Array(100_000).keys()].map((key) => [`k${key}`, key])),
  'a key called __proto__': () => '{"__proto__":{"iv":1},"iv":{"__proto__":1,"constructor":2}}',
  markup: () => '<img src=x onerror=alert(1)>',
  'a script address': () => 'javascript:alert(1)',
};
