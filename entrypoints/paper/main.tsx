document.title = '申报助手';
