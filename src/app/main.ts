// Filled in with the pages.
document.querySelector('#app')?.setAttribute('data-up', '');
