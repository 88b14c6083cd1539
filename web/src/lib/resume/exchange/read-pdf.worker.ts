import './pdf-floor.ts';
// Listens by itself in a worker: see pdf-protocol.ts for what is said to it.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
