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
library-in-texts = procurar também nos textos
library-has-versions = tem versões
library-has-copies = tem cópias em outros lugares
library-stop = Parar
library-finding-texts-running = Procurando nos textos, { $percent }%…
library-finding-texts-stopped = A busca nos textos foi interrompida em { $percent }%; encontrados: { $count }.
library-finding-texts-failed = A busca nos textos não chegou ao fim; encontrados: { $count }.
library-finding-copies-running = Procurando cópias, { $percent }%…
library-finding-copies-stopped = A busca de cópias foi interrompida em { $percent }%; encontradas: { $count }.
library-finding-copies-failed = A busca de cópias não pôde terminar; encontradas: { $count }.
library-address-unknown = Nada está armazenado com este endereço:
library-address-failed = Não foi possível procurar este endereço:
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
library-bin-empty = Esvaziar agora
library-bin-sure = Depois disso não dá para recuperar.
library-bin-yes = Excluir de vez
library-bin-no = Manter
library-bin-emptying = Apagando o que foi excluído, { $percent }%…
library-bin-failed = Não foi possível apagar o que foi excluído. Haverá nova tentativa quando a biblioteca for aberta.

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
library-copies = Suas palavras em outros lugares
library-copies-looking = Procurando…
library-copies-failed = Não foi possível procurar.
library-copies-none = Nenhum outro artigo armazenado tem trechos em comum com ele.
library-copy-share = { $share } dele com as mesmas palavras
library-delete-version = Excluir esta versão
library-delete-version-of = Excluir esta versão: { $version }
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
