import type { NoteTerm } from '../terms';

/** How a line of the page, and not of the call, starts. */
export const FURNITURE_STARTS: readonly NoteTerm[] = [
  { term: 'image source:', kind: 'pageFurniture' },
  { term: 'image credit', kind: 'pageFurniture' },
  { term: 'photo credit', kind: 'pageFurniture' },
  { term: 'photo source', kind: 'pageFurniture' },
  { term: 'photo by', kind: 'pageFurniture' },
  { term: 'all earnings call transcripts', kind: 'pageFurniture' },
  { term: 'read the original article', kind: 'pageFurniture' },
  { term: 'related articles', kind: 'pageFurniture' },
  { term: 'share this article', kind: 'pageFurniture' },
  { term: 'advertisement', kind: 'ad' },
  { term: 'subtitles by', kind: 'asrArtifact' },
  { term: 'subtitled by', kind: 'asrArtifact' },
  { term: 'captions by', kind: 'asrArtifact' },
  { term: 'transcribed by', kind: 'asrArtifact' },
  { term: 'transcription by', kind: 'asrArtifact' },
  { term: 'amara.org', kind: 'asrArtifact' },
  { term: 'thanks for watching', kind: 'asrArtifact' },
  { term: 'thank you for watching', kind: 'asrArtifact' },
  { term: 'please subscribe', kind: 'asrArtifact' },
  { term: 'like and subscribe', kind: 'asrArtifact' },
  { term: "don't forget to subscribe", kind: 'asrArtifact' },
];
