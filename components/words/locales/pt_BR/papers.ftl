# Papers that the reader has named, articles that are followed, changes that were found.

## In the popup

since-read-changed = <b>O texto mudou</b> desde que você o leu em { $when }.
since-read-same = Sem mudanças desde que você o leu em { $when }.
paper-offer = Quer que o Wireprint guarde sozinho o que você lê em <bdi>{ $site }</bdi>?
paper-offer-yes = Guardar o que leio neste jornal
paper-offer-no = Não, obrigado
paper-named =
    { $kept ->
        [0] <bdi>{ $site }</bdi> é um jornal que você indicou: o Wireprint guarda sozinho o que você lê nele.
        [one] <bdi>{ $site }</bdi> é um jornal que você indicou: o Wireprint guarda sozinho o que você lê nele, { $kept } texto até agora.
       *[other] <bdi>{ $site }</bdi> é um jornal que você indicou: o Wireprint guarda sozinho o que você lê nele, { $kept } textos até agora.
    }
paper-not-this = Este jornal não
paper-unnamed = O Wireprint não lê mais <bdi>{ $site }</bdi> sozinho.
paper-forget =
    { $kept ->
        [one] E esquecer o { $kept } texto guardado dele
       *[other] E esquecer os { $kept } textos guardados dele
    }
paper-forgotten =
    { $count ->
        [one] { $count } texto foi excluído. O que você mesmo guardou continua lá.
       *[other] { $count } textos foram excluídos. O que você mesmo guardou continua lá.
    }
paper-failed = Não funcionou. Tente de novo.
follow-start = Acompanhar este artigo
follow-stop = Parar de acompanhar
follow-next = O Wireprint olhará este artigo de novo em { $when }.
follow-ended = O Wireprint acompanhou este artigo por duas semanas e parou.
changes-open = Todas as mudanças encontradas

## In the options

papers-title = Jornais
papers-why = O Wireprint lê uma página quando você clica no botão. Nos jornais que você indicar aqui, ele também lê sozinho: um artigo que você leu por cinco segundos é guardado, e o botão mostra quantas versões são conhecidas. Nada sai do seu dispositivo. Janelas anônimas nunca são lidas automaticamente.
papers-loading = Consultando seus jornais…
papers-load-failed = Não foi possível consultar seus jornais. Recarregue esta página para tentar de novo.
papers-none = Você ainda não indicou nenhum jornal.
papers-list = Jornais que você indicou
papers-since = desde { $when }
papers-kept =
    { $kept ->
        [one] { $kept } texto guardado
       *[other] { $kept } textos guardados
    }
papers-revoked = O navegador não deixa mais o Wireprint ler este jornal.
papers-allow-again = Permitir de novo
papers-remove = Remover
papers-remove-spoken = Remover { $site }
papers-removed = <bdi>{ $site }</bdi> foi removido. O que foi guardado fica.
papers-add = Indicar um jornal
papers-add-label = Endereço do jornal
papers-add-example = por exemplo https://www.harbour-courier.example
papers-add-button = Permitir e guardar
papers-add-ask = Seu navegador vai perguntar se o Wireprint pode ler este site.
papers-no-address = Isso não é o endereço de uma página da web. Cole o endereço de um artigo ou da página inicial.
papers-refused = Você não permitiu, então nada mudou.
papers-named-now = <bdi>{ $site }</bdi> foi indicado. As páginas dele já abertas serão lidas depois de recarregadas.
papers-everywhere-title = Todos os sites
papers-everywhere = Guardar o que leio em todos os sites
papers-everywhere-why = Exceto em endereços de bancos, e-mail, saúde, órgãos públicos ou da sua rede local, em páginas que pedem senha ou não querem ser encontradas por buscadores e nos sites abaixo. Essa estimativa pode errar: indicar jornais um a um é mais seguro.
papers-never-title = Nunca nestes sites
papers-never-label = Adicionar um site
papers-never-button = Nunca aqui
papers-never-none = Nenhum.
papers-memory-title = O que você lê
papers-memory = Dos artigos da sua coleção, o Wireprint lembra quando você leu cada versão, para poder dizer o que mudou desde então. Ele lembra datas, nenhum texto.
papers-memory-forget = Esquecer quando li
papers-memory-forgotten = Esquecido.
papers-changes = Mudanças encontradas

## The list of changes

changes-title = Mudanças
changes-page-title = Wireprint: mudanças encontradas
changes-why = Mudanças em artigos que você acompanha ou aos quais volta nos jornais que indicou, as mais recentes primeiro. A hora diz quando o Wireprint encontrou a mudança, não quando o jornal a fez.
changes-loading = Carregando…
changes-load-failed = Não foi possível carregar a lista. Recarregue esta página para tentar de novo.
changes-none = Nenhuma mudança foi encontrada ainda.
changes-none-why = Indique um jornal nas opções e depois acompanhe um artigo pela janela do Wireprint: ele o olha de novo após meia hora, depois cada vez menos, por duas semanas.
changes-to-options = Indicar um jornal
changes-look-now = Olhar todos agora
changes-looking = Procurando…
changes-looked =
    { $count ->
        [0] Nada mudou.
        [one] { $count } artigo mudou.
       *[other] { $count } artigos mudaram.
    }
changes-look-failed = A consulta não funcionou. Tente de novo.
changes-seen-all = Marcar tudo como visto
changes-unseen = novo
changes-found-at = encontrada em { $when }
changes-edited =
    { $count ->
        [one] { $count } parágrafo editado
       *[other] { $count } parágrafos editados
    }
changes-added =
    { $count ->
        [one] { $count } parágrafo acrescentado
       *[other] { $count } parágrafos acrescentados
    }
changes-removed =
    { $count ->
        [one] { $count } parágrafo removido
       *[other] { $count } parágrafos removidos
    }
changes-headline = título mudado
changes-compare = Comparar
changes-open-article = Abrir artigo
changes-followed-title = Artigos que você acompanha
changes-followed-next = próxima consulta: { $when }
changes-followed-ended = o acompanhamento terminou
changes-followed-last-same = sem mudanças na última consulta, { $when }
changes-followed-last-changed = mudado na última consulta, { $when }
changes-followed-last-failed = não pôde ser lido na última consulta, { $when }
changes-followed-last-revoked = não consultado: o jornal dele não está mais indicado
changes-followed-not-yet = ainda não consultado
changes-unfollow = Parar
changes-unfollow-spoken = Parar de acompanhar { $title }
follow-how = Para olhar de novo, seu navegador abre o artigo em uma aba própria e a fecha. O jornal vê uma visita, como quando você mesmo o abre.
