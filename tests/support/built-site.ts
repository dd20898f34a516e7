import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { fromFolder } from '../../scripts/site/from-folder.ts';
import { serve } from '../../scripts/site/serve.ts';

/** A page of this project's own, with its scripts in one bundle: a page of hundreds of modules takes a second to load. */
export async function serveBuilt(input: string) {
  const built = mkdtempSync(join(tmpdir(), 'sidelight-built-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: built,
      minify: false,
      target: 'esnext',
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input },
    },
  });
  const site = await serve(fromFolder(built));
  return {
    address: `${site.origin}/${input}`,
    async close(): Promise<void> {
      await site.close();
      rmSync(built, { recursive: true, force: true });
    },
  };
}
