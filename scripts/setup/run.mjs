import { spawn } from 'node:child_process';
import { basename } from 'node:path';

/**
 * Runs a command with its output streamed to this terminal.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [variables] added to the environment
 * @returns {Promise<number>} the exit code; 1 where the command could not be started or was stopped
 */
export function run(command, args, variables = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...variables } });
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a command beside others, whose output would else be mixed with its own.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [variables] added to the environment
 * @returns {Promise<{ exitCode: number, output: string }>} as `run` has it, with all that was written
 */
function runBeside(command, args, variables = {}) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const written = [];
    const output = () => Buffer.concat(written).toString('utf8');
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...variables },
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => void written.push(part));
    child.on('error', (error) =>
      resolve({ exitCode: 1, output: `${command} could not be started: ${error.message}\n` }),
    );
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output: output() }));
  });
}

/**
 * The npm that started this script, else the one on the path: Windows cannot spawn `npm` by name.
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
function npmWith(args) {
  const cli = process.env.npm_execpath;
  return cli && basename(cli).startsWith('npm-cli') ? [process.execPath, [cli, ...args]] : ['npm', args];
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} [variables]
 */
export const runNpm = (args, variables) => run(...npmWith(args), variables);

/**
 * @param {string[]} args
 * @param {Record<string, string>} [variables]
 */
export const runNpmBeside = (args, variables) => runBeside(...npmWith(args), variables);
