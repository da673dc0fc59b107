import { join } from 'node:path';
import { keepTranscripts } from '../keep-transcripts.ts';

keepTranscripts(join(import.meta.dirname, 'transcripts'));
