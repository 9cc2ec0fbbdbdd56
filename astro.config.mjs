import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// Astro would let a variable of this name, which some CI machines set, override `base`.
delete process.env.BASE_URL;

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  // One page is written while the next is rendered.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro's own "use astro:head-inject" in every MDX module: a page of warnings per report.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
  devToolbar: { enabled: false },
  // Astro's default processor (Sätteri), with all that rewrites text off. Of the texts tried
  // (~ " -- <script> {…} * _ | \ import, entities, invisible characters, written by
  // mdast-util-mdx) it and unified() render every one exactly; Sätteri is about 7 times faster.
  markdown: { syntaxHighlight: false },
  integrations: [mdx({ gfm: false, smartypants: false })],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
      ],
    },
  },
});
