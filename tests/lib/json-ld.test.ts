import { expect, test } from 'vitest';
import { toJsonLd } from '../../src/lib/json-ld.ts';

test('no text can close the script element of a data block', () => {
  const json = toJsonLd({ '@type': 'Article', headline: '</script><script>alert(1)</script>' });
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: '</script><script>alert(1)</script>',
  });
});

test('fields that are not known are left out', () => {
  expect(toJsonLd({ '@type': 'Article', datePublished: undefined })).not.toContain('date');
});
