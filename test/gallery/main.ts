import { showGallery } from './page';

// Opened with ?pen=canvas it is drawn on canvases as on the page, else as SVG.
showGallery(document.body, new URLSearchParams(location.search).get('pen') === 'canvas' ? 'canvas' : 'svg');
