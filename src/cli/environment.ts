import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';

/** Takes in the variables of `.env` in the working directory, if there is one. What the environment already has wins. */
export function loadEnvironment(): void {
  if (existsSync('.env')) loadEnvFile();
}
