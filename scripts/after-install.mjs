// Runs right after `npm ci` on whatever Node the machine has, so it is plain JavaScript and uses nothing new.
//
// The Node that the project runs on comes as one of three optional packages, one for each platform, and npm links its
// program into node_modules/.bin, which is first on the path of every npm script. The npm that comes with Node 18 and
// 20 gets two things wrong, which are put right here:
// - it leaves out optional packages that ask for a newer Node than the machine's, though they would run on ours;
// - it takes away the packages of the other platforms and with them the link, as all three have a program `node`.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, linkSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The first that runs TypeScript as it is. */
const OLDEST = [22, 18];
const windows = process.platform === 'win32';
const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
const program = windows ? 'node.exe' : 'node';

const theirs = join('node_modules', name, 'bin', program);
const ours = join('node_modules', '.bin', program);

if (existsSync(theirs)) {
  if (leftOut().length > 0) installAgain();
  if (!existsSync(ours)) link();
} else if (!newEnough()) {
  console.error(
    `Sidelight is built with Node ${OLDEST.join('.')} or newer; this is ${process.version}, and no newer one ` +
      `can be installed along for ${process.platform} ${process.arch}. Please install a newer Node.`,
  );
  process.exit(1);
}

/** Packages that the lock holds for this platform and that are not there. */
function leftOut() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const { glibcVersionRuntime } = process.report.getReport().header;
  const libc = glibcVersionRuntime ? 'glibc' : 'musl';
  const fits = (wanted, value) => wanted === undefined || [wanted].flat().includes(value);
  return Object.entries(packages)
    .filter(([, { optional, os, cpu }]) => optional && (os || cpu))
    .filter(([, { os, cpu }]) => fits(os, process.platform) && fits(cpu, process.arch))
    .filter(([, wanted]) => process.platform !== 'linux' || fits(wanted.libc, libc))
    .map(([path]) => path)
    .filter((path) => !existsSync(path));
}

/** Lets the same npm look once more, on our Node; it adds what is missing and changes nothing else. */
function installAgain() {
  const npm = process.env.npm_execpath;
  if (!npm) return;
  const { status } = spawnSync(
    resolve(theirs),
    [npm, 'install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}

function link() {
  if (!windows) return symlinkSync(join('..', name, 'bin', program), ours);
  try {
    linkSync(theirs, ours);
  } catch {
    copyFileSync(theirs, ours); // another drive
  }
}

function newEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}
