import { writeSync } from 'node:fs';

/* Preloaded into a program (node --import exit-probe.js …). Writes its resource use to file descriptor 3 at its end. */

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS * 1_024 }));
});
