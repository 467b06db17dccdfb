/** Who paid for more than one study. */
export const janssen = { kind: 'maker', name: 'Janssen' } as const;
export const janssenStaff = { kind: 'staff', name: 'Janssen' } as const;
export const johnson = { kind: 'maker', name: 'Johnson & Johnson' } as const;
export const sweden = { kind: 'public', name: 'Swedish Research Council' } as const;
export const osmind = { kind: 'staff', name: 'Osmind' } as const;
