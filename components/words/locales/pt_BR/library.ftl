# The library: all that is stored.

library-title = Biblioteca
library-page-title = Biblioteca · Wireprint
library-list = Artigos
library-loading = Carregando mais…
library-failed = Não é possível abrir a biblioteca. Recarregue a página para tentar de novo.
library-act-failed = Não foi possível fazer isso. Nada mudou.
library-empty = Nada está armazenado ainda. Guarde um artigo com o botão do Wireprint ou importe arquivos na página de opções.
library-found = { $found } de { $all } artigos.
library-search = Palavras do título ou do jornal
library-all = todos
library-paper = Jornal
library-language = Idioma
library-corpus = Coleção
library-from = De
library-to = Até
library-sort = Ordem
library-sort-seen = vistos mais recentemente
library-sort-published = publicados mais recentemente
library-sort-title = título
library-sort-paper = jornal
library-sort-versions = mais versões
library-has-versions = tem versões
library-changed = mudou desde que guardei
library-select = Selecionar { $title }
library-selected = selecionados: { $count }
library-delete-selected = Excluir seleção
library-versions =
    { $count ->
        [one] { $count } versão
       *[other] { $count } versões
    }
library-bin =
    { $count ->
        [one] Excluído nos últimos 7 dias: { $count } exclusão
       *[other] Excluído nos últimos 7 dias: { $count } exclusões
    }
library-undo = Desfazer
library-undo-of = Desfazer a exclusão de { $title }

## An article

library-back = Todos os artigos
library-article-loading = Abrindo…
library-article-missing = Este artigo não está armazenado ou foi excluído.
library-article-failed = Não é possível abrir este artigo.
library-text =
    { $words ->
        [one] Texto, { $words } palavra
       *[other] Texto, { $words } palavras
    }
library-compare = Comparar
library-compare-a = Comparar
library-compare-b = com
library-delete-version = Excluir esta versão
library-delete-version-of = Excluir { $version }
library-delete-article = Excluir o artigo

## A passage

library-passage = Cole um trecho: onde ele aparece?
library-passage-text = Trecho
library-passage-look = Procurar
library-passage-looking = Procurando…
library-passage-failed = Não foi possível procurar o trecho.
library-passage-too-short = Informe pelo menos oito palavras: trechos mais curtos não são procurados.
library-passage-found =
    { $count ->
        [0] Não encontrado no que está armazenado.
        [one] Encontrado em { $count } artigo.
       *[other] Encontrado em { $count } artigos.
    }
library-passage-place = parágrafo { $place }, { $words } palavras em comum
