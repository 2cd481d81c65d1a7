import { optionsOf } from './environment.ts';
import { start, type Options } from './server.ts';

/** The demo's own sessions, always ahead; a town that copied this folder alone has none. */
const demo = async () => (await import('../demo-config.ts')).demoConfig();

// The file of sign-ups is for this account alone.
process.umask(0o077);
try {
  const { config = demo, ...rest } = optionsOf(process.env);
  const options: Options = { ...rest, config };
  const receiver = await start(options);
  receiver.app.log.info({ url: receiver.url, base: options.databaseUrl ? 'PostgreSQL' : 'SQLite' }, 'prêt');
  process.on('SIGHUP', () => void receiver.reload().catch((error: Error) => receiver.app.log.error(error.message)));
  // A second signal, as when a terminal and who started it both send one, does not cut the first short.
  let stopping: Promise<void> | undefined;
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (!stopping) receiver.app.log.info('arrêt');
      stopping ??= receiver.stop().then(() => process.exit(0));
    });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
