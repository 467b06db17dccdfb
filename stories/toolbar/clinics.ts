const harbor = {
  'clinic-name': 'Harbor Light Clinic',
  phone: '(555) 010-0142',
  'booking-url': 'https://example.com/book',
  'message-url': 'mailto:hello@example.com',
};

/** A review that does not run out while these stories are in use. */
const year = new Date().getFullYear();

/** Clinics that do not exist, by what they say of themselves; each by attribute. */
export const clinics: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  harbor,
  full: {
    ...harbor,
    address: '12 Quay Street, Port Ellis',
    routes: 'iv, im, nasal',
    visits: JSON.stringify({
      iv: {
        arriveMinutes: 20,
        visitMinutes: 150,
        arrive: 'Ring the side door bell.',
        food: 'Eat lightly. Stop solid food 6 hours before.',
      },
    }),
    reviewer: 'Ada Reyes, MD',
    reviewed: `${year - 1}-10-01`,
    'next-review': `${year + 1}-10-01`,
  },
  phone: { phone: '(555) 010-0142' },
};
