// `npm run package`: makes the .vsix that a marketplace, or "Install from VSIX...", wants.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packExtension } from './lib/build.mjs';
import { root } from './lib/paths.mjs';

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
await packExtension(join(root, `${name}-${version}.vsix`));
