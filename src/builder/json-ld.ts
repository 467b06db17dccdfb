/** What search engines may be told of the page. */
export interface About {
  readonly name: string;
  readonly language: string;
  /** The clinic's fields by attribute, checked. */
  readonly clinic: Readonly<Record<string, string>>;
}

/**
 * The page as schema.org has it. Who reviewed it and when is said only when the clinic says both: a page
 * that claims a review and names no one would mislead.
 */
export function jsonLd({ name, language, clinic }: About): string {
  const { reviewer, reviewed, phone: telephone, address, 'clinic-name': publisher } = clinic;
  const page = {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name,
    inLanguage: language,
    ...(reviewer && reviewed
      ? { lastReviewed: reviewed, reviewedBy: { '@type': 'Person', name: reviewer } }
      : {}),
    // What is undefined is left out.
    ...(publisher
      ? { publisher: { '@type': 'MedicalClinic', name: publisher, telephone, address } }
      : {}),
  };
  // No clinic's name can end the script.
  const json = JSON.stringify(page, null, 2).replace(/</g, '\\u003c');
  return `<script type="application/ld+json">\n${json}\n</script>`;
}
